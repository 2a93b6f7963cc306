"""A preview that keeps up with the hand: after a save only what is looked at is made again, and the page reloads."""
