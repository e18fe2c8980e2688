"""A summary that a person chooses to share: on paper, as a PDF, or as a picture."""
