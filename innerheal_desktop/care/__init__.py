"""Care: where help is found outside of the app, by people."""
