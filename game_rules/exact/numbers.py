"""Exact numbers: the same bytes on every machine.

Floating point addition, subtraction, multiplication and division are rounded
exactly by IEEE 754; `exp` and `log` of the platform's library are not. So the
logistic function and its inverse are built here from those four alone, and
whatever is kept is an integer of thousandths.
"""

from functools import lru_cache

_LN2_HI = 6.93147180369123816490e-01
_LN2_LO = 1.90821492927058770002e-10
_LN2 = 0.6931471805599453
_TWOS = tuple([float(1 << k) for k in range(1012)])
"""The powers of two, of which a fraction can be multiplied by any without a rounding."""


def exp(x: float) -> float:
    """e to the x, for |x| below 700; relative error below 1e-13.

    Of the series of the rest, at most half of ln 2, the terms from the fourteenth on are too small
    to change the sum. The sum is written out because nothing of the rules is reckoned more often.
    """
    k = int(x / _LN2 + (0.5 if x >= 0 else -0.5))
    r = (x - k * _LN2_HI) - k * _LN2_LO
    total = 1.0 + r
    total += (term := r * r / 2)
    total += (term := term * r / 3)
    total += (term := term * r / 4)
    total += (term := term * r / 5)
    total += (term := term * r / 6)
    total += (term := term * r / 7)
    total += (term := term * r / 8)
    total += (term := term * r / 9)
    total += (term := term * r / 10)
    total += (term := term * r / 11)
    total += (term := term * r / 12)
    total += term * r / 13
    return total * _TWOS[k] if k >= 0 else total / _TWOS[-k]


def ln(x: float) -> float:
    """The natural logarithm of a positive x; absolute error below 1e-12."""
    k = 0
    while x > 1.5:
        x /= 2.0
        k += 1
    while x < 0.75:
        x *= 2.0
        k -= 1
    z = (x - 1.0) / (x + 1.0)
    square = z * z
    term, total = z, 0.0
    for n in range(1, 40, 2):
        total += term / n
        term *= square
    return 2.0 * total + k * _LN2


@lru_cache(maxsize=1 << 16)
def sigmoid(x: float) -> float:
    """The logistic function."""
    if x >= 0:
        return 1.0 / (1.0 + exp(-x if x < 60 else -60.0))
    e = exp(x if x > -60 else -60.0)
    return e / (1.0 + e)


def logit(p: float) -> float:
    """Log-odds of a probability strictly between 0 and 1."""
    return ln(p / (1.0 - p))


def milli(x: float) -> int:
    """Thousandths, halves rounded away from zero, so that signs mirror each other."""
    return int(x * 1000.0 + 0.5) if x >= 0 else -int(-x * 1000.0 + 0.5)


def clamp(x: int, low: int = 0, high: int = 1000) -> int:
    """The nearest integer within the range."""
    if x < low:
        return low
    # `min` would be a call, and this one is called more often than any other.
    if x > high:
        return high
    return x


def power(base: float, n: int) -> float:
    """A whole power by multiplication alone."""
    result = 1.0
    for _ in range(n):
        result *= base
    return result
