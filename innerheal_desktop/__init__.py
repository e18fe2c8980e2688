"""InnerHeal Desktop: guided breathing, meditation and gentle inner work, on one's own computer."""

__version__ = "0.1.0"

# What desktops know the app by: its entry, icon, metadata, notices, and bundle bear this name.
APP_ID = "org.innerheal.InnerHeal"
