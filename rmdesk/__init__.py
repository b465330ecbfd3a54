"""RMDesk: lunch pairs in which newcomers and veterans teach each other."""

__version__ = "0.2.0"
