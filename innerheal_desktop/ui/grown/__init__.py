"""What has grown: the landscape that practice adds to, thing by thing."""
