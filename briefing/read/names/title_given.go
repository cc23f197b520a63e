package names

import (
	"sitrep/briefing/read/token"
)

// holderIs is the person who "is" or becomes what a title says, with the verb at token k:
// "Ro is a minister", "Ro, who had been the mayor", "they chose Ro to be chief"; or -1.
func (r *reader) holderIs(s token.Sentence, np nounPhrase, k int) int {
	verb := r.t.Low(k)
	if verb == "be" || verb == "become" || verb == "been" {
		for k > s.First && (auxiliaries[r.t.Low(k-1)] || r.t.Low(k-1) == "had" || r.t.Low(k-1) == "have") && r.t.Low(k-1) != "to" {
			k--
		}
		if k > s.First && r.t.Low(k-1) == "to" {
			if holder, verb := r.named(s, k-2); holder >= 0 && officeVerbs[verb] == "given" {
				return holder
			}
			return -1 // "Ro wants to be mayor"
		}
		if verb == "be" {
			return -1
		}
	}
	before := ""
	if k > s.First {
		before = r.t.Low(k - 1)
	}
	if verb == "being" || before == "he" || before == "she" {
		if k == s.First+1 {
			return r.heOrShe(s)
		}
		return r.onlyPerson(s, k) // "Ro was shot when she was minister", "Ro came despite being the minister"
	}
	who := before == "who"
	if !np.determined && !who && !np.predicate {
		return -1
	}
	if k--; k > s.First && (r.t.Low(k) == "himself" || r.t.Low(k) == "herself") {
		k--
	}
	if who {
		if k--; k >= s.First && r.t.Word(k) == "," {
			k = r.pastRemark(s, k-1) // "Ro, who is a minister"
		}
		if holder := r.holderUntil(k + 1); holder >= 0 {
			return holder // "Ro, the mayor, who is a lawyer"
		}
	}
	return r.personEnding(s, k)
}

// named is the person whose name ends with token k, and the word before it; or -1.
func (r *reader) named(s token.Sentence, k int) (holder int, before string) {
	if k <= s.First || !r.taken(k) || r.cands[r.at[k]-1].kind != Person {
		return -1, ""
	}
	holder = int(r.at[k]) - 1
	if first := r.withTitle(holder); first > s.First {
		before = r.t.Low(first - 1)
	}
	return holder, before
}

// holderAs is the person whose title stands behind "as", token k: "who now serves as the
// agency's counsel", "they named Ro as head", "Ro's tenure as mayor"; or -1.
func (r *reader) holderAs(s token.Sentence, k int) int {
	if k > s.First && tenureNouns[r.t.Low(k-1)] {
		if holder := r.whoseTenure(s, k-2); holder >= 0 {
			return holder
		}
	}
	if holder := r.left(s, k); holder >= 0 {
		return holder
	}
	for m := k - 1; m >= s.First && k-m < 8; m-- {
		if officeNouns[r.t.Low(m)] && r.t.Low(m+1) == "of" {
			holder, stop := r.personAt(s, r.pastAddress(m+2, s.Last))
			if stop != k {
				holder = -1
			}
			return holder
		}
		if v := officeVerbs[r.t.Low(m)]; v != "" && (m == s.First || r.t.Low(m-1) != "a" && !determines(r.t.Low(m-1))) { // "a retired judge"
			if v == "given" {
				switch r.t.Low(m + 1) {
				case "him", "her", "them", "me", "you":
					return -1 // one who was named before
				}
				if holder := r.lastPerson(s, k); holder >= 0 && r.cands[holder].first > m {
					return holder
				}
			}
			if v == "given" && m+1 == k && m > s.First && !passive[r.t.Low(m-1)] && r.t.Word(m-1) != "," {
				holder := r.lastPerson(s, m) // who gives it
				if holder < 0 {
					return -1
				}
				return r.holderUntil(r.withTitle(holder)) // "Ro, a hotelier Moss tapped as envoy"
			}
			if v == "given" && m+1 < k && m > s.First && !passive[r.t.Low(m-1)] && r.t.Word(m-1) != "," {
				return -1 // "Ro named a retired judge as"
			}
			if v == "held" && m-1 > s.First && r.t.Low(m-1) == "who" && !r.taken(m-2) && !r.capital(m-2) && r.t.Tokens[m-2].Is(token.Word) {
				return -1 // "Ro called the friend who worked as a clerk"
			}
			if holder := r.lastPerson(s, m); holder >= 0 || v == "given" {
				return holder
			}
			return r.heOrShe(s)
		}
	}
	return -1
}

// left is the person before "as", token k, where the verb of another before holds: "Ann Ro quit
// as mayor on Monday and | Ole Lund as governor on Tuesday"; or -1.
func (r *reader) left(s token.Sentence, k int) int {
	const farthest = 14 // words of what is told of the other
	holder, before := r.named(s, k-1)
	if holder < 0 || before != "and" && before != "," {
		return -1
	}
	as := false
	for m := r.withTitle(holder) - 1; m > s.First && k-m < farthest; m-- {
		as = as || r.t.Low(m) == "as"
		if v := officeVerbs[r.t.Low(m)]; v != "" {
			if as && (v == "held" || passive[r.t.Low(m-1)]) {
				return holder
			}
			return -1
		}
	}
	return -1
}

// tenureNouns are the time and the work of an office: "Ro's tenure as minister".
var tenureNouns = map[string]bool{
	"tenure": true, "time": true, "term": true, "stint": true, "role": true, "capacity": true, "years": true, "days": true, "job": true, "post": true,
	"position": true, "service": true, "career": true, "work": true, "record": true, "status": true, "place": true,
}

// whoseTenure is the person whose tenure ends before token k, the possessor or an adjective:
// "Ro's | tenure", "in her new | role"; or -1.
func (r *reader) whoseTenure(s token.Sentence, k int) int {
	for n := 0; n < 3 && k > s.First && r.small(k); n++ {
		k--
	}
	switch {
	case k < s.First:
		return -1
	case r.t.Tokens[k].Is(token.Possessive) && k > s.First:
		return r.personEnding(s, k-1)
	case r.t.Low(k) == "his" || r.t.Low(k) == "her":
		return r.onlyPerson(s, k)
	}
	return -1
}

// officeNouns are what happens with an office: "the departure of Ro as head".
var officeNouns = map[string]bool{
	"appointment": true, "reappointment": true, "nomination": true, "election": true, "selection": true, "confirmation": true, "promotion": true, "hiring": true,
	"departure": true, "resignation": true, "retirement": true, "dismissal": true, "removal": true, "firing": true, "ouster": true, "sacking": true, "return": true,
}

// officeVerbs are what one does with an office: those who give it, and the holders.
var officeVerbs = map[string]string{
	"named": "given", "appointed": "given", "reappointed": "given", "elected": "given", "reelected": "given", "re-elected": "given", "installed": "given",
	"chosen": "given", "confirmed": "given", "hired": "given", "promoted": "given", "picked": "given", "declared": "given", "names": "given", "appoints": "given",
	"serves": "held", "served": "held", "serving": "held", "acts": "held", "acted": "held", "works": "held", "worked": "held", "doubles": "held",
	"joined": "held", "stepped": "held", "steps": "held", "step": "held", "stepping": "held", "resigning": "held", "resigned": "held", "resign": "held", "resigns": "held", "retired": "held", "quit": "held", "returned": "held",
	"succeeds": "held", "succeeded": "held", "replaces": "held", "replaced": "held", "takes": "held", "took": "held", "sworn": "given",
	"chose": "given", "choose": "given", "chooses": "given", "tapped": "given", "selected": "given", "nominated": "given", "nominates": "given", "picks": "given", "taps": "given",
	"take": "held", "taking": "held",
}

var passive = map[string]bool{"was": true, "were": true, "is": true, "been": true, "being": true, "be": true, "later": true}
