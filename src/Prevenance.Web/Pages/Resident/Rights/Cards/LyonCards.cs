using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that the Métropole de Lyon adds.</summary>
internal static class LyonCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["revenu_solidaire_jeune"], new("Revenu solidarité jeunes (Métropole de Lyon)", "Young people’s solidarity income (Métropole de Lyon)")),
        new(["fonds_solidarite_logement"], new("Fonds de solidarité pour le logement", "Housing solidarity fund")) { IsPaid = false },
        new(["fonds_solidarite_logement_energie"], new("Fonds de solidarité pour le logement, factures d’énergie", "Housing solidarity fund, energy bills")) { Rhythm = Rhythm.Once },
        new(["versement_solidaire_eau"], new("Versement solidaire eau", "Solidarity water payment")) { IsPaid = false },
        new(["restauration_college_reduction_repas"], new("Cantine du collège à prix réduit", "School meals at a reduced price")) { IsPaid = false, Each = new("par repas", "a meal") },
        new(["tcl_solidaire_gratuit"], new("TCL Solidaire gratuit", "Free public transport (TCL)")) { IsPaid = false, Stead = Stead.Transport },
        new(["tcl_solidaire_reduit"], new("TCL Solidaire réduit", "Public transport at a reduced price (TCL)")) { IsPaid = false, Stead = Stead.Transport },
    ];
}
