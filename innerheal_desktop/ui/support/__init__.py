"""Support: people, lines and papers, and the way to each of them."""
