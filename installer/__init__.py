"""How RMDesk gets onto a machine: set-up from source, locks, packages. Start at dev.py."""
