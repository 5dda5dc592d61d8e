"""District statistics from the topics of Cunguan alone: no database of a service and no API is asked."""
