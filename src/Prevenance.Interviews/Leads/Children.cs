using Prevenance.Law;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Interviews.Leads;

/// <summary>A child who is expected, who is disabled, or for whom somebody has stopped working.</summary>
internal sealed class Children : ITrail
{
    private const string Stopped = "people.stoppedForChild";
    private const string Whole = "whole";
    private const string Half = "half";
    private const string Part = "part";

    // CSS D531-4: the benefit lasts until then at the most.
    private const int AgeOfSmall = 3;

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present)
    {
        if (answers.Ticked(PeopleInquiries.Expecting))
            yield return new("paje_naissance", new("Une naissance est attendue.", "A child is expected."));
        if (answers.Ticked(PeopleInquiries.ChildDisability) && !Someone.Children(answers).Any(child => PeopleFacts.OpensEducationAllowance(answers, child)))
            yield return new("aeeh", new("Un enfant a un handicap, et la MDPH n’a pas donné de taux de 80 %.", "A child has a disability, and the MDPH gave no rate of 80%."));
        if (Someone.Adults(answers).Any(adult => answers.Is(adult, "inactif")) && Someone.Children(answers).Any(child => answers[PeopleInquiries.Birth(child)] is not null && answers.MayBe(child, present, under: AgeOfSmall)))
            yield return new("paje_prepare", new("Un enfant de moins de trois ans, et un parent qui ne travaille pas.", "A child under three, and a parent who does not work."), Stopped);
    }

    public IEnumerable<Inquiry> InquiriesOf(Answers answers) => Someone.Children(answers).Count > 0 ? [StoppedInquiry] : [];

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        if (Someone.Children(answers).Count == 0 || answers[Stopped] is null)
            return;
        facts.Give(Prepare.SansActivite, HouseholdPlaces.Famille, facts.Flag(Stopped, Whole), Stopped);
        facts.Give(Prepare.MiTempsAuPlus, HouseholdPlaces.Famille, facts.Flag(Stopped, Half), Stopped);
        facts.Give(Prepare.EntreMiTempsEtQuatreCinquiemes, HouseholdPlaces.Famille, facts.Flag(Stopped, Part), Stopped);
    }

    private static readonly Inquiry StoppedInquiry = new(
        Stopped, Stage.Details, AnswerForm.Choice,
        new("Un parent a-t-il arrêté ou réduit son travail pour garder l’enfant ?", "Has a parent stopped or cut down work to look after the child?"),
        new("Une aide existe quand on s’arrête pour garder son enfant.", "There is help when you stop working to look after a child."))
    {
        Options =
        [
            new(Whole, new("Oui, il ou elle a arrêté de travailler", "Yes, they have stopped working")),
            new(Half, new("Oui, il ou elle travaille à mi-temps ou moins", "Yes, they work half time or less")),
            new(Part, new("Oui, il ou elle travaille entre 50 et 80 %", "Yes, they work between 50 and 80%")),
            new("non", new("Non", "No")),
        ],
    };
}
