"""The lines to a database that are open, of which none outlasts the end."""

from sqlalchemy.pool import ConnectionPoolEntry, QueuePool


class LinePool(QueuePool):
    """Closes also those that threads give back after it was disposed of.

    SQLAlchemy leaves them to the collector of garbage, of which Python complains since 3.13.
    """

    _sqla_logger_namespace = "sqlalchemy.pool.impl.QueuePool"  # what it says is SQLAlchemy's to say
    _over = False

    def dispose(self) -> None:
        self._over = True
        super().dispose()

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        super()._do_return_conn(record)
        if self._over:
            super().dispose()


__all__ = ["LinePool"]
