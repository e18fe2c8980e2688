"""That nothing is lost, as the window shows it: what stands in a log's way, and the ways on."""
