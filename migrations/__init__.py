"""The steps that bring a database to the schema of `server.tables`; run when a server starts."""
