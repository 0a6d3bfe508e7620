"""Runs the migrations on the connection, and within the transaction, that the caller opened."""

from alembic import context
from sqlalchemy import Connection

from server.archive.tables import metadata

connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    transactional_ddl=False,  # the caller's transaction is around all of it
)
context.run_migrations()
