"""Pictures of a breath: one file a picture, and the registry that names them."""
