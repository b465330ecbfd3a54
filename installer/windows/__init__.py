"""The Windows program and its Setup.exe: on Windows itself, or on Linux under Wine."""
