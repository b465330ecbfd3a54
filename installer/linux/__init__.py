"""The Debian package and the self-extracting installer, both around the same frozen folder."""
