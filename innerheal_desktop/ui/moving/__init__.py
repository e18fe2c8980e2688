"""The migration desk: bringing practice along from another app, seen first and taken back whole."""
