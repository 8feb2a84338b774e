using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Tests;

/// <summary>What each answer about nationality and permit changes, on a household that would have the RSA were it French.</summary>
public sealed class ResidenceTests
{
    private static readonly Month July = new(2026, 7);
    private static readonly Interview Interview = new(FrenchLaw.System, new Calculator());
    private static readonly AnsweringHousehold Daniel = AnsweringHousehold.All.Single(household => household.Name == "daniel");
    private static readonly AnsweringHousehold Lea = AnsweringHousehold.All.Single(household => household.Name == "lea");

    [Theory]
    [InlineData("fr", "", "open")]
    [InlineData("europe", "threeMonths=oui", "open")]
    [InlineData("europe", "threeMonths=non", "closed")]
    [InlineData("europe", "threeMonths=?", "unknown")]
    [InlineData("other", "permit=ten", "open")]
    [InlineData("other", "permit=five", "open")]
    [InlineData("other", "permit=card", "open")]
    [InlineData("other", "permit=recent", "closed")]
    [InlineData("other", "permit=none", "closed")]
    [InlineData("other", "permit=?", "unknown")]
    [InlineData("protected", "", "open")]
    [InlineData("?", "", "unknown")]
    public void The_RSA_asks_for_a_time_of_residence(string nationality, string detail, string expected) =>
        Assert.Equal(expected, Told(Daniel, "rsa", nationality, detail));

    [Theory]
    [InlineData("af", "recent", "open")]
    [InlineData("af", "none", "closed")]
    [InlineData("apl", "recent", "open")]
    [InlineData("apl", "none", "closed")]
    [InlineData("cmu_c", "none", "closed")]
    [InlineData("logement_social_eligible", "none", "closed")]
    [InlineData("aide_medicale_etat", "none withoutPermit=oui", "open")]
    [InlineData("aide_medicale_etat", "none withoutPermit=non", "closed")]
    [InlineData("aide_medicale_etat", "none withoutPermit=?", "unknown")]
    [InlineData("aide_medicale_etat", "recent", "closed")]
    public void A_permit_opens_what_helps_the_family_and_the_dwelling(string right, string permit, string expected) =>
        Assert.Equal(expected, Told(Lea, right, "other", [.. $"permit={permit}".Split(' ')]));

    [Fact]
    public void Who_claims_asylum_is_covered_like_anybody() =>
        Assert.NotEqual("closed", Told(Lea, "cmu_c", "other", "permit=none", "people.circumstances=asylum"));

    [Fact]
    public void Savings_above_the_threshold_lower_the_housing_benefit() => Assert.True(
        Right(Lea, "apl", ["incomes.you.kinds=salaire,epargne", "incomes.savings=60000"]).Value.High < Right(Lea, "apl", []).Value.Low);

    [Fact]
    public void What_is_earned_on_ones_own_counts_as_wages_do()
    {
        var own = Right(Lea, "rsa", ["incomes.you.kinds=independant", "incomes.you.independant.now=1500"]);
        Assert.True(own.IsClosed);
        Assert.True(Right(Lea, "ars", ["incomes.you.kinds=independant", "incomes.you.independant.now=9000"]).IsClosed);
    }

    private static string Told(AnsweringHousehold household, string right, string nationality, params string[] details) =>
        Right(household, right, [$"people.you.nationality={nationality}", .. details.Where(detail => detail.Length > 0)]) switch
        {
            { IsOpen: true } => "open",
            { IsClosed: true } => "closed",
            _ => "unknown",
        };

    /// <summary>The right once everything is answered, some answers otherwise than the household does.</summary>
    private static PossibleRight Right(AnsweringHousehold household, string right, IEnumerable<string> others)
    {
        var given = new Dictionary<string, string>(household.Told);
        foreach (var (key, answer) in others.Select(other => other.Split('=')).Select(parts => (parts[0], parts[1])))
            given[key.Contains('.', StringComparison.Ordinal) ? key : "people.you." + key] = answer;
        var answers = new Answers(new Dictionary<string, string>());
        while (Interview.After(answers, July) is { Next: { } next })
            answers = answers.With(next.Key, given.GetValueOrDefault(next.Key) ?? (household with { Told = given }).Answer(next));
        return Interview.After(answers, July).Rights.First(one => one.Right.Name == right);
    }
}
