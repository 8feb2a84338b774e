using Prevenance.Law;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Interviews.Leads;

/// <summary>Days taken from work to be beside somebody: a close person who is old or disabled, or a gravely ill child.</summary>
internal sealed class Caring : ITrail
{
    private const int DaysPaidInAMonth = 22;

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        foreach (var adult in Someone.Adults(answers).Where(adult => answers.Works(adult) || answers.Is(adult, "chomeur")))
        {
            if (answers.Ticked(PeopleInquiries.CaringFor))
                yield return new("ajpa", Text.Of($"{adult.Name} : un proche à aider, et un travail ou une recherche d’emploi.", $"{adult.Name}: somebody to care for, and work or looking for it."), Beside(adult));
            if (answers.Ticked(PeopleInquiries.ChildDisability))
                yield return new("ajpp", Text.Of($"{adult.Name} : un enfant handicapé, et un travail ou une recherche d’emploi.", $"{adult.Name}: a disabled child, and work or looking for it."), BesideChild(adult));
        }
    }

    public IEnumerable<Inquiry> InquiriesOf(Answers answers)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            yield return BesideOf(adult);
            if (Someone.Children(answers).Count > 0)
                yield return BesideChildOf(adult);
        }
    }

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            if (answers[Beside(adult)] is not null)
                facts.Give(ProcheAidant.Jours, adult.Key, present, facts.Amount(Beside(adult)), Beside(adult));
            if (answers[BesideChild(adult)] is not null)
                facts.Give(PresenceParentale.Jours, adult.Key, present, facts.Amount(BesideChild(adult)), BesideChild(adult));
        }
    }

    private static string Beside(Who adult) => $"people.{adult.Key}.caringDays";

    private static string BesideChild(Who adult) => $"people.{adult.Key}.childDays";

    private static Inquiry BesideOf(Who adult) => new(
        Beside(adult), Stage.Details, AnswerForm.Count,
        Text.Of($"{adult.Name} – combien de jours de congé de proche aidant ce mois-ci ?", $"{adult.Name} – how many days of carer’s leave this month?"),
        new("L’allocation est payée pour chaque jour pris, sans salaire.", "The allowance is paid for each day taken, without wages."))
    {
        Most = DaysPaidInAMonth,
    };

    private static Inquiry BesideChildOf(Who adult) => new(
        BesideChild(adult), Stage.Details, AnswerForm.Count,
        Text.Of($"{adult.Name} – combien de jours sans travailler ce mois-ci, auprès de l’enfant ?", $"{adult.Name} – how many days off work this month, beside the child?"),
        new("L’allocation est payée pour chaque jour pris.", "The allowance is paid for each day taken."))
    {
        Most = DaysPaidInAMonth,
    };
}
