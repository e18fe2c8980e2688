"""The welcome: eight short steps for whoever comes for the first time; each may be left."""
