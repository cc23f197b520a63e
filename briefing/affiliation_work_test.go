package briefing

import "testing"

func TestWhoWorksWhere(t *testing.T) {
	testServed(t, []service{
		{"Ole Lund, who worked for Dorven Ltd as a driver, and Ann Moss, employed at Dorven Air, died.", "Ann Moss/false/Dorven Air, Ole Lund/false/Dorven Ltd"},
		{"Ann Moss, Dorven Air's former chief pilot for the S90, wrote to a colleague, Ole Lund.", "Ann Moss/false/Dorven Air, Ole Lund/false/Dorven Air"},
		{"Ann Moss of the Harbour Board spoke. Her colleague, Ole Lund, wept.", "Ann Moss/true/Harbour Board, Ole Lund/true/Harbour Board"},
		{"Ann Moss, the chair of the 1740 Committee, spoke. The 1740 Committee met.", "Ann Moss/false/1740 Committee"},
		{"International Ports Secretary Ann Moss spoke.", "Ann Moss/true/-"},
		{"Ann Moss, an expert on the army at Dorven University, spoke. The army did not.", "Ann Moss/false/Dorven University"},
		{"Prof. Ann Moss, of the Department of Tides at the University of Dorven, and Ole Lund, a freshman at Holm University's School of Ports, met.",
			"Ann Moss/false/University of Dorven, Ole Lund/false/Holm University"},
		{"“No,” said Ole Lund, 40, who works for Dorven Air. Analyst Ann Moss at Holm Bank agreed.", "Ann Moss/false/Holm Bank, Ole Lund/false/Dorven Air"},
		{"Ann Moss, secretary of state for ports, spoke. The Department for Ports did not.", "Ann Moss/true/Department for Ports"},
		{"The Harbour Board has no money, inspector general Ann Moss said.", "Ann Moss/true/Harbour Board"},
		{"The Norwegian Army moved. Lt. Gen. Ole Lund said so.", "Ole Lund/true/Norwegian Army"},
		{"Holm General Hospital took in nine.\n\nClinical director Ann Moss said so.", "Ann Moss/false/Holm General Hospital"},
	})
}

func TestOfficesCalledAfterTheirHolders(t *testing.T) {
	testServed(t, []service{
		{"Sheriff Ole Lund spoke. The Dorven County Sheriff's Office said so. Undersheriff Ann Moss did not.", "Ann Moss/true/Dorven County Sheriff's Office, Ole Lund/true/Dorven County Sheriff's Office"},
		{"Dorven County Sheriff Ole Lund spoke. The Dorven County Sheriff's Office and the Holm County Sheriff's Office said so.", "Ole Lund/true/Dorven County Sheriff's Office"},
		{"Assistant District Attorney Ole Lund spoke. The Dorven County District Attorney's Office said so.", "Ole Lund/true/Dorven County District Attorney's Office"},
		{"The House Harbour Committee met. Rep. Ole Lund, the panel's top Republican, spoke.", "Ole Lund/true/House Harbour Committee"},
		{"Dorven State Police closed the road. Trooper Ole Lund and former Tidal Agency contractor Ann Moss were hurt.", "Ann Moss/false/Tidal Agency, Ole Lund/true/Dorven State Police"},
		{"Ole Lund, representing the Pilots' Union, spoke.", "Ole Lund/false/Pilots' Union"},
	})
}
