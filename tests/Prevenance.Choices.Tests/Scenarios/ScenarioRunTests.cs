using Prevenance.Choices.Reforms;
using Prevenance.Choices.Scenarios;
using Prevenance.Law;
using Prevenance.Populations;
using Prevenance.Territory.Statistics;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Choices.Tests.Scenarios;

public class ScenarioRunTests
{
    private static readonly ScenarioRun Run = new("nowhere", threads: 2);

    [Fact]
    public void Twice_is_the_same_to_the_last_bit_whatever_the_threads()
    {
        var (one, other) = (Run.Of(InventedScenario.Read()), new ScenarioRun("nowhere", threads: 1).Of(InventedScenario.Read()));
        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(one.Law!.Budgets.Select(line => line.Change), other.Law!.Budgets.Select(line => line.Change));
        Assert.Equal(one.Law.Tenths.High.Parts, other.Law.Tenths.High.Parts);
    }

    [Fact]
    public void Totals_add_up_whether_by_payer_or_by_right()
    {
        var law = Run.Of(InventedScenario.Read()).Law!;
        Assert.Equal(law.ByRight.Sum(line => line.Change.Assumptions!.Value.High), law.Budgets.Sum(line => line.Change.Assumptions!.Value.High), 6);
        Assert.Equal(law.ByRight.Sum(line => line.Before.Low), law.Budgets.Sum(line => line.Before.Low), 6);
    }

    [Fact]
    public void A_higher_amount_costs_more_the_more_claim_it_and_makes_nobody_poorer()
    {
        var law = Run.Of(InventedScenario.Read()).Law!;
        var rsa = law.ByRight.First(line => line.Key == "rsa").Change.Assumptions!.Value;
        Assert.True(0 < rsa.Low && rsa.Low < rsa.High);
        Assert.True(law.Classes.High.GainLess + law.Classes.High.GainMore > 0);
        Assert.True(law.Poverty.High.AfterFixedLine <= law.Poverty.High.Before);
    }

    [Fact]
    public void Losers_are_told_in_kind_with_the_articles()
    {
        var law = Run.Of(InventedScenario.Read(InventedScenario.Rsa(400))).Law!;
        Assert.NotEmpty(law.Losers);
        Assert.Equal(law.Losers.Select(loser => loser.Lost).OrderDescending(), law.Losers.Select(loser => loser.Lost));
        Assert.All(law.Losers, loser => Assert.Equal(loser.Lost, loser.Rights.Sum(right => right.Lost), 1));
        Assert.Contains(law.Losers.SelectMany(loser => loser.Rights), right => right.Right == "rsa" && right.Articles.Contains("CASF L262-2"));
    }

    [Fact]
    public void Who_loses_in_kind_stands_on_the_take_up_of_the_results_so_that_nobody_loses_what_nobody_claims()
    {
        var (few, all) = (Run.Of(InventedScenario.Read(InventedScenario.Rsa(400), takeUp: "{ rsa: [0.05, 0.1] }")).Law!, Run.Of(InventedScenario.Read(InventedScenario.Rsa(400), takeUp: "{ rsa: [0.9, 1] }")).Law!);
        Assert.True(few.Losers[0].Lost <= all.Losers[0].Lost);
        Assert.NotEqual(few.Losers.Select(loser => (loser.Income, loser.Lost)), all.Losers.Select(loser => (loser.Income, loser.Lost)));
        var none = Run.Of(InventedScenario.Read(InventedScenario.Rsa(400), takeUp: "{ rsa: [0, 0], aide_logement: [0, 0], contrat_engagement_jeune: [0, 0] }")).Law!;
        Assert.DoesNotContain(none.Losers.SelectMany(loser => loser.Rights), right => right.Right == "rsa");
    }

    [Fact]
    public void What_is_left_of_earning_more_is_told_before_and_after_and_wages_are_given_back_as_they_were()
    {
        const string takeUp = "{ rsa: [0.66, 0.80], aide_logement: [0, 1], contrat_engagement_jeune: [0, 1] }";
        var (low, high) = (Run.Of(InventedScenario.Read(InventedScenario.Rsa(0.01), takeUp)).Law!, Run.Of(InventedScenario.Read(InventedScenario.Rsa(900), takeUp)).Law!);
        var (without, with) = (low.Cliffs!, high.Cliffs!);
        Assert.Equal(without.Before, with.Before);
        Assert.True(with.After.KeepLessThanHalf.High > without.After.KeepLessThanHalf.High);
        Assert.All([with.Before, with.After], cliff => Assert.True(cliff.Lose.Low <= cliff.KeepLessThanHalf.Low && cliff.KeepLessThanHalf.High <= 1));
        Assert.InRange(with.People, 1, high.Classes.High.People);
        // Whoever reads the people after it finds them as they are where nothing was tried.
        var scenario = InventedScenario.Read();
        Assert.Equal(Run.Of(scenario with { Law = Reform.None }).GroundHash, Run.Of(scenario).GroundHash);
    }

    [Fact]
    public void A_reform_that_changes_nothing_says_so_aloud()
    {
        // The figure that is already in force, and one of overseas territories, where nobody here lives.
        Assert.Contains("changes nothing", Run.Of(InventedScenario.Read(InventedScenario.Rsa(651.69))).Law!.Sentence.English, StringComparison.Ordinal);
        var far = InventedScenario.Read("{ prestations_sociales.prestations_etat_de_sante.perte_autonomie_personnes_agees." + FigureOfOldAge() + ": { 2027: 3 } }");
        Assert.False(Run.Of(far).Law!.ChangesAnybody);
    }

    [Fact]
    public void A_change_of_whose_rights_nobody_said_who_claims_any_is_refused_at_the_line_where_it_would_be_said()
    {
        var refusal = Assert.Throws<RefusalException>(() => Run.Of(InventedScenario.Read(takeUp: "{ af: [0.9, 1] }")));
        Assert.Contains("rsa-a-700.yaml:5: this change moves ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("rsa", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("nothing says who claims it: add its range, [0, 1] if nothing is known of it", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_right_that_a_change_moves_is_taken_as_claimed_by_all_who_may_and_that_is_said()
    {
        var law = Run.Of(InventedScenario.Read(InventedScenario.Rsa(900), "{ rsa: [0.66, 0.80] }")).Law!;
        Assert.Contains("aide_logement", law.TakeUpNotSaid);
        Assert.DoesNotContain("rsa", law.TakeUpNotSaid);
        Assert.DoesNotContain("aide_logement", law.TakeUpExact);
        Assert.All(law.ByRight.Where(line => line.Key == "aide_logement"), line => Assert.Equal(line.Before.Low, line.Before.High));
    }

    [Fact]
    public void The_present_state_is_the_same_whatever_rights_a_scenario_changes()
    {
        const string takeUp = "{ af: [0.9, 1], rsa: [0.66, 0.80] }";
        var results = Run.Beside([InventedScenario.Read(takeUp: takeUp, name: "a"), InventedScenario.Read(InventedScenario.FamilyAllowances, takeUp, name: "b")]);
        Assert.Single(results.Select(result => result.Hash).Distinct());
        Assert.All(results, result => Assert.True(result.Law!.ChangesAnybody));
        var present = Beside.Of(results).Where(row => row.IsPresent && row.Ranges[0] is not null).ToList();
        Assert.NotEmpty(present);
        Assert.All(present, row => Assert.Equal(row.Ranges[0], row.Ranges[1]));
        Assert.Equal(results[0].Law!.ByRight.Select(line => line.Before), results[1].Law!.ByRight.Select(line => line.Before));
        Assert.Equal(results[0].Law!.Tenths.Low.Upper, results[1].Law!.Tenths.Low.Upper);
    }

    [Fact]
    public void What_is_assumed_of_who_claims_is_no_part_of_what_is_frozen() => Assert.Equal(
        Run.Of(InventedScenario.Read()).Hash, Run.Of(InventedScenario.Read(takeUp: "{ rsa: [0.66, 0.81] }")).Hash);

    [Fact]
    public void The_first_year_of_a_longer_scenario_is_that_of_a_shorter_one()
    {
        const string takeUp = "{ rsa: [0.66, 0.80], aide_logement: [0.5, 1], contrat_engagement_jeune: [0, 1], ppa: [0.5, 0.7] }";
        var (one, two) = (Run.Of(InventedScenario.Read(takeUp: takeUp) with { Months = 12 }).Law!, Run.Of(InventedScenario.Read(takeUp: takeUp) with { Months = 24 }).Law!);
        Assert.Equal(one.ByRight.Select(Told), two.ByRight.Where(line => line.Year == 2027).Select(Told));

        static (string, Interval, Interval?, Interval?) Told(BudgetLine line) => (line.Key, line.Before, line.Change.Sampling, line.Change.Assumptions);
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var (one, other) = (InventedScenario.Read(name: "b"), InventedScenario.Read(InventedScenario.Rsa(600), name: "a"));
        var (there, back) = (Run.Beside([one, other]), Run.Beside([other, one]));
        Assert.Equal(["a", "b"], there.Select(result => result.Scenario.Name));
        Assert.Equal(there.Select(result => result.Law!.Budgets[0].Change), back.Select(result => result.Law!.Budgets[0].Change));
        Assert.Single(there.Select(result => result.Hash).Distinct());
        Assert.Equal(Beside.Of(there).Select(row => string.Join(' ', row.Ranges)), Beside.Of(back).Select(row => string.Join(' ', row.Ranges)));
    }

    [Fact]
    public void A_baseline_that_is_no_longer_what_it_was_is_refused_with_its_line()
    {
        var hash = Run.Of(InventedScenario.Read()).Hash;
        Run.Of(InventedScenario.Read(baseline: $"{{ households: 300, seed: 5, hash: {hash} }}"));
        var refusal = Assert.Throws<RefusalException>(() => Run.Of(InventedScenario.Read(baseline: "{ households: 300, seed: 5, hash: abc }")));
        Assert.Contains("rsa-a-700.yaml:2: this scenario was written about another baseline", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(hash, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sites_are_not_told_of_a_territory_that_was_not_imported() =>
        Assert.Equal("s.yaml:7", Assert.Throws<RefusalException>(() => Run.Of(ScenarioFile.Read("s.yaml", new StringReader(InventedScenario.Text)))).Refusals[0].Path[0]);

    [Fact]
    public void A_folder_that_holds_no_population_is_refused_at_the_line_that_names_it()
    {
        var folder = Directory.CreateTempSubdirectory("scenario");
        try
        {
            var refusal = Assert.Throws<RefusalException>(() => Run.Of(InventedScenario.Read(baseline: $"{{ population: {folder.FullName} }}")));
            Assert.Equal("rsa-a-700.yaml:2", refusal.Refusals[0].Path[0]);
            Assert.Equal(2, refusal.Refusals[0].Path.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Households_drawn_and_the_same_read_from_their_files_give_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("scenario");
        try
        {
            SyntheticPopulation.Write(Path.Combine(folder.FullName, "people"), 300, 5, new Month(2027, 1));
            var (drawn, read) = (Run.Of(InventedScenario.Read()), Run.Of(InventedScenario.Read(baseline: $"{{ population: {folder.FullName}/people }}")));
            Assert.Equal(drawn.Hash, read.Hash);
            Assert.Equal(drawn.Law!.Budgets.Select(line => line.Change), read.Law!.Budgets.Select(line => line.Change));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_household_counts_for_as_many_as_it_stands_for()
    {
        var folder = Directory.CreateTempSubdirectory("scenario");
        try
        {
            var people = SyntheticPopulation.Draw(300, 5, new Month(2027, 1));
            people.Rows(Prevenance.Law.France.Menage.Definition).Weights.AddRange(Enumerable.Repeat(3.0, 300));
            using (var writer = new PopulationWriter(Path.Combine(folder.FullName, "people"), people.Law))
            {
                writer.Write(people);
                writer.Complete();
            }
            var (once, thrice) = (Run.Of(InventedScenario.Read()).Law!, Run.Of(InventedScenario.Read(baseline: $"{{ population: {folder.FullName}/people }}")).Law!);
            Assert.Equal(3 * once.Budgets.Sum(line => line.Change.Assumptions!.Value.High), thrice.Budgets.Sum(line => line.Change.Assumptions!.Value.High), 4);
            Assert.Equal(3 * once.Classes.High.People, thrice.Classes.High.People, 6);
            Assert.Equal(once.Evenness.High.After, thrice.Evenness.High.After, 9);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string FigureOfOldAge()
    {
        const string prefix = "prestations_sociales.prestations_etat_de_sante.perte_autonomie_personnes_agees.";
        return Prevenance.Law.France.FrenchLaw.System.Figures.Files.SelectMany(file => file.Numbers)
            .First(figure => figure.Header.Name.StartsWith(prefix, StringComparison.Ordinal) && figure.Header.Unit == "ans").Header.Name[prefix.Length..];
    }
}
