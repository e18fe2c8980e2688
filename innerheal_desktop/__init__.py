"""InnerHeal Desktop: guided breathing, meditation and gentle inner work, on one's own computer."""

__version__ = "0.1.0"
