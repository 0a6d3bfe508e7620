"""The server of Détente: the table, the door, the desk and the workshop.

On the ground floor: `app`, which alone chooses implementations, the command `cli`,
and what the whole house uses: `settings`, `logs`, `meters`. The rooms lie in layers,
and a room imports from those below it only: `docs/topics/the-house.md`.
"""
