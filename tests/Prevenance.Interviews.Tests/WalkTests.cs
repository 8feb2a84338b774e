using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Tests;

/// <summary>Whole interviews: what each household is asked, and what may then be said of its rights.</summary>
public sealed class WalkTests
{
    private static readonly Month July = new(2026, 7);
    private static readonly Interview Interview = new(FrenchLaw.System, new Calculator());

    /// <summary>The longest walk had twenty-five before titles, shared custody, returns and childcare were asked: each costs one question to whom it may concern.</summary>
    private const int MostQuestions = 26;

    public static TheoryData<string> Names => [.. AnsweringHousehold.All.Concat(ReportedHouseholds.All).Select(household => household.Name)];

    [Theory, MemberData(nameof(Names))]
    public void An_interview_stays_short(string name) => Assert.InRange(Lead(Find(name)).Asked.Count, 1, MostQuestions);

    [Fact]
    public void A_lone_mother_from_abroad_is_asked_for_her_title_and_promised_nothing_without_one()
    {
        var (asked, state) = Lead(ReportedHouseholds.MotherWithoutTitle);
        Assert.Contains("people.you.permit", asked);
        Assert.All(["rsa", "asf", "paje_base", "cmu_c", "apl", "logement_social_eligible"], right => Assert.True(Of(state, right).IsClosed, right));
        Assert.True(Of(state, "aide_medicale_etat").IsOpen);
    }

    [Fact]
    public void Whoever_does_not_know_which_title_they_hold_is_told_neither_yes_nor_no()
    {
        var mother = ReportedHouseholds.MotherWithoutTitle;
        var (_, state) = Lead(mother with { Told = new Dictionary<string, string>(mother.Told) { ["people.you.permit"] = Answers.Unknown } });
        Assert.All(["rsa", "paje_base", "cmu_c"], right => Assert.False(Of(state, right).IsSettled, right));
    }

    [Fact]
    public void Whoever_refuses_to_tell_a_nationality_is_promised_nothing_that_asks_for_it()
    {
        var lea = Find("lea");
        var (_, state) = Lead(lea with { Told = new Dictionary<string, string>(lea.Told) { ["people.you.nationality"] = Answers.Unknown } });
        Assert.All(["af", "rsa", "cmu_c"], right => Assert.False(Of(state, right).IsOpen, right));
    }

    [Fact]
    public void An_Algerian_resident_of_six_years_has_the_RSA_as_anybody()
    {
        var (asked, state) = Lead(ReportedHouseholds.AlgerianResident);
        Assert.Contains("people.you.permit", asked);
        Assert.True(Of(state, "rsa").IsOpen);
    }

    [Fact]
    public void A_student_on_the_return_of_their_parents_is_promised_no_right_of_a_taxpayer()
    {
        var (asked, state) = Lead(ReportedHouseholds.StudentOfParents);
        Assert.Contains("people.you.taxReturn", asked);
        Assert.True(Of(state, "livret_epargne_populaire_eligibilite").IsClosed);
        Assert.False(Of(state, "cmu_c").IsOpen);
        Assert.False(Of(state, "cheque_energie").IsOpen);
    }

    [Fact]
    public void Shared_custody_is_asked_with_the_circumstances_and_halves_what_the_law_halves()
    {
        var sofia = Find("famille-de-sofia");
        var whole = Of(Lead(sofia).State, "af").Value;
        var told = new Dictionary<string, string>(sofia.Told)
        {
            ["people.circumstances"] = "sharedCustody",
            ["people.sharedChildren"] = "child1,child2,child3",
        };
        Assert.True(Of(Lead(sofia with { Told = told }).State, "af").Value.High < whole.Low);
    }

    [Fact]
    public void A_working_mother_of_a_small_child_is_asked_who_looks_after_it()
    {
        var (asked, state) = Lead(ReportedHouseholds.MotherWithChildminder);
        Assert.Contains("childcare.who", asked);
        Assert.True(Of(state, "paje_cmg").IsOpen);
    }

    [Fact]
    public void A_tick_is_enough_to_say_that_a_benefit_is_received()
    {
        var answers = new Answers(new Dictionary<string, string> { ["people.union"] = "seul", ["incomes.received"] = "af", ["incomes.received.af"] = Answers.Unknown });
        var told = ToldHousehold.From(answers, July).Situation;
        Assert.True(told.GivenTo(FrenchLaw.System.Find("af")!, July - 1, 0) > 0);
    }

    private static AnsweringHousehold Find(string name) => AnsweringHousehold.All.Concat(ReportedHouseholds.All).Single(household => household.Name == name);

    private static PossibleRight Of(InterviewState state, string right) => state.Rights.First(one => one.Right.Name == right);

    private static (List<string> Asked, InterviewState State) Lead(AnsweringHousehold household)
    {
        var (asked, answers) = (new List<string>(), new Answers(new Dictionary<string, string>()));
        while (true)
        {
            var state = Interview.After(answers, July);
            if (state.Next is not { } next)
                return (asked, state);
            asked.Add(next.Key);
            answers = answers.With(next.Key, household.Answer(next));
        }
    }
}
