"""Abbreviations of states and provinces as English-language newspapers write them (own work)."""

_US = """
AL Ala.|AR Ark.|AZ Ariz.|CA Calif.;Cal.|CO Colo.|CT Conn.|DE Del.|FL Fla.|GA Ga.|IL Ill.|IN Ind.|KS Kan.;Kans.
KY Ky.|LA La.|MD Md.|MA Mass.|MI Mich.|MN Minn.|MS Miss.|MO Mo.|MT Mont.|NE Neb.;Nebr.|NV Nev.|NH N.H.|NJ N.J.
NM N.M.;N. Mex.|NY N.Y.|NC N.C.|ND N.D.;N. Dak.|OK Okla.|OR Ore.;Oreg.|PA Pa.;Penn.|RI R.I.|SC S.C.|SD S.D.;S. Dak.
TN Tenn.|TX Tex.|VT Vt.|VA Va.|WA Wash.|WV W.Va.;W. Va.|WI Wis.;Wisc.|WY Wyo.|DC D.C.|AK |HI |ID |IA |ME |OH |UT
"""
_CA = """
AB Alta.|BC B.C.|MB Man.|NB N.B.|NL Nfld.;N.L.|NT N.W.T.|NS N.S.|ON Ont.|PE P.E.I.|QC Que.|SK Sask.|YT |NU
"""
_AU = "ACT A.C.T.|NSW N.S.W.|NT N.T.|QLD Qld.;Qld|SA S.A.|TAS Tas.|VIC Vic.|WA W.A."


def _table(country, text):
    for cell in text.replace("\n", "|").split("|"):
        if cell:
            code, _, written = cell.partition(" ")
            yield f"{country}-{code}", [w for w in written.split(";") if w] + [code]


# ISO 3166-2 code -> abbreviations, the newspaper's first, the postal one last.
ABBREVIATIONS = dict([*_table("US", _US), *_table("CA", _CA), *_table("AU", _AU)])
