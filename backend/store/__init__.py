"""Tables, and one person's diary in and out of them."""
