using Prevenance.Law;

namespace Prevenance.Interviews.Leads;

/// <summary>Money spent that the income tax gives back in part: the yearly statements tell how much.</summary>
internal sealed class Spending : ITrail
{
    private static readonly Text PaidCare = new("Une garde d’enfant payée.", "Paid childcare.");
    private static readonly Text HelpAtHome = new("Un besoin d’aide chez soi, s’il est payé.", "A need of help at home, where it is paid for.");

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        var atHome = answers.Has(ChildcareInquiries.Where, ChildcareInquiries.AtHome) == true;
        if (answers.Has(ChildcareInquiries.Carer, ChildcareInquiries.ThroughABody) == true || (answers.Has(ChildcareInquiries.Carer, ChildcareInquiries.Employed) == true && !atHome))
            yield return new("ci_gardenf", PaidCare);
        if (atHome)
            yield return new("ci_saldom", PaidCare);
        if (!answers.Ticked(PeopleInquiries.Dependency))
            yield break;
        yield return Autonomy.IsInAHome(answers)
            ? new("reduction_accueil_etablissement", new("Un besoin d’aide chaque jour, en résidence.", "A need of help each day, in a residence."))
            : new("ci_saldom", HelpAtHome);
    }
}
