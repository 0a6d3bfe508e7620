"""The server of Détente: the table, the door and the workshop."""
