brand = Tantu
