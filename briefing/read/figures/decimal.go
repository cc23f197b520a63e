package figures

// decimal reads digits with commas between thousands and a decimal point, and
// gives back what follows them.
func decimal(w string) (value float64, rest string, ok bool) {
	i, point := 0, false
	below := 1.0
	for ; i < len(w); i++ {
		c := w[i]
		if '0' <= c && c <= '9' {
			if i > 15 {
				return 0, "", false // no count, and more than a float64 holds
			}
			value, ok = value*10+float64(c-'0'), true
			if point {
				below *= 10
			}
		} else if c == '.' && !point && i+1 < len(w) && '0' <= w[i+1] && w[i+1] <= '9' {
			point = true
		} else if c != ',' || point || !thousands(w[i+1:]) {
			break
		}
	}
	return value / below, w[i:], ok
}
