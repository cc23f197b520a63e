package briefing

import "testing"

func TestPartiesAreTheLastChoice(t *testing.T) {
	testServed(t, []service{
		{"Dorven GOP Sen. Ole Lund, chairman of the Senate Tides Committee, left.", "Ole Lund/true/Senate Tides Committee"},
		{"Shadow Health Secretary Ole Lund left. The Department of Health was shut.", "Ole Lund/true/-"},
		{"Ole Lund, shadow Energy Secretary, left. The Department of Energy was shut.", "Ole Lund/true/-"},
		{"The Labour Party lost. Labour's shadow energy minister Ann Moss left. The Department of Energy was shut.", "Ann Moss/true/Labour Party"},
		{"The Greens' energy spokeswoman Ann Moss blamed the Ministry of Energy. The Greens lost.", "Ann Moss/true/Greens"},
		{"Labour leader Ann Moss wept. The Labour Party lost.", "Ann Moss/true/Labour Party"},
		{"Republican Sen. Ole Lund wept. The Senate met. The GOP lost.", "Ole Lund/true/Senate"},
		{"Labor Department spokesman Ole Lund left.", "Ole Lund/true/Labor Department"},
	})
}

func TestTwoOfficesInOneTitle(t *testing.T) {
	testServed(t, []service{
		{"Norwegian Senior Public Prosecutor and spokesman Ole Lund left.", "Ole Lund/true/-"},
		{"The Danish consul-general in Lima at the time, Ole Lund, left.", "Ole Lund/true/-"},
		{"The former Danish royal adviser Ole Lund left.", "Ole Lund/true/-"},
		{"Presidents Ann Moss and Ada Quist, Archbishop Ole Lund and the late Karel Dusek met.", "Ada Quist/true/-, Ann Moss/true/-, Karel Dusek/false/-, Ole Lund/false/-"},
		{"The publisher of the Dorven Post, Ann Moss, left.", "Ann Moss/false/Dorven Post"},
		{"Dorven Moss Quist CEO Ole Lund left.", "Ole Lund/false/Dorven Moss Quist"},
	})
}

func TestOfficesToldByWhatIsTheirs(t *testing.T) {
	testServed(t, []service{
		{"They praised the government of Ole Lund (1950-53) and Ann Moss's presidency.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"Ole Lund's company left.", "Ole Lund/false/-"},
		{"Ole Lund quit as foreign minister on Monday and Ann Moss as harbour minister on Tuesday.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"Dr Ann Moss, head of tides and ethics at the Dorven Trust, left.", "Ann Moss/false/Dorven Trust"},
		{"Dorven State commissioner for health Ole Lund left. Police Const. Ann Moss left.", "Ann Moss/true/-, Ole Lund/true/-"},
		{"The owner, Dorven Bulk, wept. Dorven Bulk chief operating officer Ole Lund left.", "Ole Lund/false/Dorven Bulk"},
		{"Ole Lund, the Conservative former treasurer and deputy chairman of Dorven Steel, left.", "Ole Lund/false/Dorven Steel"},
	})
}
