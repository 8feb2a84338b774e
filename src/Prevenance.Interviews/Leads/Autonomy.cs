using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Leads;

/// <summary>Help with daily life, at home or in a nursing home: what it takes is assessed by others, and told by nobody beforehand.</summary>
internal sealed class Autonomy : ITrail
{
    private static readonly Text HelpNeeded = new("Un besoin d’aide pour se lever, s’habiller ou se laver.", "A need of help to get up, dress or wash.");
    private static readonly Text Disabled = new("Un handicap ou une longue maladie.", "A disability or a long illness.");

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        if (answers.Ticked(PeopleInquiries.Disability) || answers.Ticked(PeopleInquiries.ChildDisability))
            yield return new("pch", Disabled);
        if (answers.Ticked(PeopleInquiries.Disability))
        {
            yield return new("cmi_priorite", Disabled);
            yield return new("cmi_stationnement", Disabled);
        }
        if (!answers.Ticked(PeopleInquiries.Dependency) || !Someone.Adults(answers).Any(adult => answers.MayBe(adult, present, from: Seuils.AgeDeLApa)))
            yield break;
        if (IsInAHome(answers))
        {
            yield return new("apa_etablissement", HelpNeeded);
            yield return new("aide_sociale_hebergement", HelpNeeded);
        }
        else
        {
            yield return new("apa_domicile", HelpNeeded);
            yield return new("aide_menagere", HelpNeeded);
        }
    }

    /// <summary>Whether a person lives in a hostel or a residence, of which a nursing home is one.</summary>
    internal static bool IsInAHome(Answers answers) => answers[HousingInquiries.Status] == HousingInquiries.Hostel;
}
