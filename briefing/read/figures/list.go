package figures

// inherit gives a count the state of the one before it in a list: "killed six
// civilians and two soldiers".
func (r *reader) inherit(c *count) {
	if p := r.listed(c); p != nil && p.verb && c.noun != "" {
		c.state, c.verb = p.state, true
	}
}

// bequeath gives the state to the counts before this one in a list: "six civilians
// and two soldiers were killed".
func (r *reader) bequeath(c *count) {
	for {
		p := r.listed(c)
		if p == nil || p.state != "" || p.noun == "" || p.unit != "" {
			return
		}
		p.state = c.state
		switch {
		case p.kept >= 0:
			r.out[p.kept].State = c.state
		case p.matters():
			r.insert(p)
		}
		c = p
	}
}

// insert puts the figure of a count that did not matter at first into its place.
func (r *reader) insert(p *count) {
	f := p.fold(r)
	at := len(r.out)
	for at > 0 && r.out[at-1].Number.Start > f.Number.Start {
		at--
	}
	r.out = append(r.out, Figure{})
	copy(r.out[at+1:], r.out[at:])
	r.out[at] = f
	p.kept = at
	for i := range r.prior {
		if q := &r.prior[i]; q != p && q.kept >= at {
			q.kept++
		}
	}
}

// listed is the count right before c, with a comma or "and" between them.
func (r *reader) listed(c *count) *count {
	for i := len(r.prior) - 1; i >= 0; i-- {
		p := &r.prior[i]
		if p.number.first >= c.number.first {
			continue
		}
		gap := c.from - max(p.number.last, p.phrase.last)
		if gap < 1 || gap > 2 {
			return nil
		}
		for k := c.from - gap; k < c.from; k++ {
			switch r.Low(k) {
			case ",", "and", "or", "&", "/":
			default:
				return nil
			}
		}
		return p
	}
	return nil
}

// total makes one figure of the counts of a list that share a fate, the last of
// which is c: "killed six civilians and two soldiers" is eight people killed. The
// others are parts of it. Those who did it are not counted with those to whom it
// was done.
func (r *reader) total(c *count) {
	if !c.sums() {
		return
	}
	head, sum, bound := c, c.value, c.bound
	for p := r.listed(head); p != nil && p.sums() && p.state == c.state && r.out[p.kept].Perpetrators() == r.out[c.kept].Perpetrators(); p = r.listed(p) {
		head, sum = p, sum+p.value
		if bound == Exact {
			bound = p.bound
		}
		r.out[p.kept].Part = true
	}
	if head == c {
		return
	}
	f := &r.out[head.kept]
	if f.Counted != r.out[c.kept].Counted {
		f.Class, f.Counted = People, "person"
	}
	f.Value, f.Bound, f.Part, f.Span.End = sum, bound, false, r.out[c.kept].Span.End
	r.out[c.kept].Part = true
}

// sums tells whether a count can be a part of a sum of people with one fate.
func (c *count) sums() bool {
	return c.kept >= 0 && c.class.Persons() && c.state != "" && !c.part && !c.loose
}

// single is the "a" of a list of people: "six men and a woman".
func (r *reader) single(k int) (number, bool) {
	if w := r.Low(k); w != "a" && w != "an" || len(r.prior) == 0 || k+1 >= r.end {
		return number{}, false
	}
	c := count{number: number{value: 1, first: k, last: k + 1}, from: k}
	p := r.listed(&c)
	if p == nil || !p.class.Persons() {
		return number{}, false
	}
	c.phrase = r.counted(k+1, true)
	return c.number, c.class.Persons() && c.noun != ""
}
