"""The steps that bring a database to the schema of `archive.tables`; run when a server starts."""
