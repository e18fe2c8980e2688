"""How InnerHeal looks: palettes, type, spacing and motion, carried by Qt's own palette and font."""
