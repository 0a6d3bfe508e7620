"""The rule book of Détente: pure rules of a confidence-building exercise.

Nothing in this package reads a clock, a disk, a network or unkeyed chance.
Numbers are integers in thousandths unless a name says otherwise; moments are
integers in milliseconds since the Unix epoch.

On the ground floor stands what every game answers: `begin`, `decide`, `evolve`,
`view`, what is `allowed`, which `moves` there are, when something is due
(`deadlines`) and what an exercise is (`history`). The rooms behind it lie in
layers, and a room imports from those below it only: `docs/topics/the-house.md`.
"""
