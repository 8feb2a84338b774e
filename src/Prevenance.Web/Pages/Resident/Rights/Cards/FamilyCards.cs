using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that come with children.</summary>
internal static class FamilyCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["af"], new("Allocations familiales", "Child benefit")),
        new(["cf"], new("Complément familial", "Large-family supplement")),
        new(["asf"], new("Allocation de soutien familial", "Lone-parent child support")),
        new(["paje_base"], new("Allocation de base pour un jeune enfant", "Young-child allowance")),
        new(["paje_naissance"], new("Prime à la naissance", "Birth grant")) { Rhythm = Rhythm.Once },
        new(["paje_adoption"], new("Prime à l’adoption", "Adoption grant")) { Rhythm = Rhythm.Once },
        new(["ars"], new("Allocation de rentrée scolaire", "Back-to-school allowance")) { Rhythm = Rhythm.Yearly },
        new(["aeeh"], new("Allocation d’éducation de l’enfant handicapé (AEEH)", "Disabled-child allowance (AEEH)")),
        new(["bourse_college"], new("Bourse de collège", "Lower secondary school grant")) { Rhythm = Rhythm.Yearly },
        new(["bourse_criteres_sociaux"], new("Bourse étudiante sur critères sociaux", "Student grant")),
        new(["paje_cmg"], new("Complément pour la garde d’un jeune enfant (CMG)", "Childcare supplement (CMG)")),
        new(["paje_prepare"], new("Congé pour élever un jeune enfant (PreParE)", "Leave to raise a young child (PreParE)")),
        new(["ajpp"], new("Allocation journalière de présence parentale", "Daily parental presence allowance")),
        new(["allocation_deces_enfant"], new("Allocation en cas de décès d’un enfant", "Allowance for the death of a child")) { Rhythm = Rhythm.Once, IsDiscreet = true },
    ];
}
