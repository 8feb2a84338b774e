using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;

namespace Prevenance.Territory.Tests;

public class PopulationRunTests
{
    /// <summary>One unit, and some households of the next.</summary>
    private const int MoreThanAUnit = PopulationFolder.HouseholdsPerUnit + 300;

    private static readonly IReadOnlyList<VariableAt> Rights =
        [.. FrenchLaw.System.RightVariables
            .Select(right => new VariableAt(right, right.PeriodIn(TemporaryPopulation.Month)))];

    private static readonly Request Request = new(Rights, TemporaryPopulation.Month, AllowsForecast: true);

    [Fact]
    public void A_household_has_the_same_rights_alone_and_among_thousands_to_the_last_bit()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        Run(people, "results", threads: 2);
        using var population = people.Open().CreateReader();
        using var results = PopulationFolder.Open(people.InFolder("results"), FrenchLaw.System).CreateReader();
        foreach (var unit in new[] { 0, 1 })
        {
            var (given, computed) = (population.Read(unit), results.Read(unit));
            foreach (var household in Enumerable.Range(0, given.Households).Where(household => household % 157 == 0))
            {
                var alone = new Calculator().Calculate(HouseholdReading.Read(given, household), Request);
                foreach (var question in Rights)
                    Assert.Equal(alone.Values(question), Among(computed, question, household));
            }
        }
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        Run(people, "one", threads: 1);
        Run(people, "two", threads: 2);
        Assert.Equal(people.Content("one"), people.Content("two"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_population_and_another_does_not()
    {
        using var first = new TemporaryPopulation(300);
        using var same = new TemporaryPopulation(300);
        using var other = new TemporaryPopulation(300, seed: 8);
        Assert.Equal(first.Content("people"), same.Content("people"));
        Assert.NotEqual(first.Content("people"), other.Content("people"));
    }

    [Fact]
    public void Results_are_a_population_of_the_same_people()
    {
        using var people = new TemporaryPopulation(300);
        Run(people, "results", threads: 1);
        using var given = people.Open().CreateReader();
        var results = PopulationFolder.Open(people.InFolder("results"), FrenchLaw.System);
        using var computed = results.CreateReader();
        var (before, after) = (given.Read(0), computed.Read(0));
        foreach (var entity in FrenchLaw.System.Entities)
        {
            Assert.Equal(before.Rows(entity).Starts, after.Rows(entity).Starts);
            Assert.All(Enumerable.Range(0, before.Rows(entity).Count), row => Assert.True(before.Rows(entity).Ids.Same(row, after.Rows(entity).Ids, row)));
        }
        Assert.Equal(before.Places(Famille.Definition).Roles, after.Places(Famille.Definition).Roles);
        Assert.Equal(Rights.Order(ByName), results.Columns.Order(ByName));
    }

    [Fact]
    public void A_run_that_was_interrupted_goes_on_and_gives_the_same_results()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        var population = people.Open();
        Run(people, "whole", threads: 1);
        Begin(people, population, Request);
        Assert.False(Directory.Exists(people.InFolder("resumed")), "what is not whole does not take its name");

        var plan = new PopulationPlan(population, Request);
        var resumed = ResultFolder.CreateOrResume(people.InFolder("resumed"), population, plan);
        Assert.Equal([0], resumed.Remaining());
        FolderRun.Over(plan, population, resumed, threads: 1);
        resumed.Complete();
        Assert.Equal(people.Content("whole"), people.Content("resumed"));
    }

    [Fact]
    public void A_unit_whose_files_did_not_all_appear_is_computed_again()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        var population = people.Open();
        Begin(people, population, Request);
        File.Delete(people.InFolder("resumed.part/menages/000001.parquet"));
        Assert.Equal([0, 1], ResultFolder.CreateOrResume(people.InFolder("resumed"), population, new PopulationPlan(population, Request)).Remaining());
    }

    [Fact]
    public void Results_of_another_population_are_not_gone_on_with()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        Begin(people, people.Open(), Request);
        people.DrawAgain(seed: 8);
        var others = people.Open();
        Assert.Equal([0, 1], ResultFolder.CreateOrResume(people.InFolder("resumed"), others, new PopulationPlan(others, Request)).Remaining());
    }

    [Fact]
    public void Results_of_other_rules_or_figures_are_not_gone_on_with()
    {
        using var people = new TemporaryPopulation(MoreThanAUnit);
        var population = people.Open();
        Begin(people, population, Request);
        var later = new PopulationPlan(population, Request with { Present = TemporaryPopulation.Month + 1 });
        Assert.Equal([0, 1], ResultFolder.CreateOrResume(people.InFolder("resumed"), population, later).Remaining());
    }

    private static readonly Comparer<VariableAt> ByName = Comparer<VariableAt>.Create((one, other) => string.CompareOrdinal($"{one}", $"{other}"));

    private static void Run(TemporaryPopulation people, string name, int threads)
    {
        var population = people.Open();
        var plan = new PopulationPlan(population, Request);
        var results = ResultFolder.CreateOrResume(people.InFolder(name), population, plan);
        FolderRun.Over(plan, population, results, threads);
        results.Complete();
    }

    /// <summary>Computes the second unit, and goes no further.</summary>
    private static void Begin(TemporaryPopulation people, PopulationFolder population, Request request)
    {
        var plan = new PopulationPlan(population, request);
        var results = ResultFolder.CreateOrResume(people.InFolder("resumed"), population, plan);
        FolderRun.Over(plan, population, [1], results.Write, threads: 1);
    }

    private static double[] Among(PopulationUnit results, VariableAt question, int household)
    {
        var lanes = results.Lanes(question.Variable.Entity, new HouseholdRange(household, 1));
        return [.. results.Rows(question.Variable.Entity)[question].Skip(lanes.First).Take(lanes.Count)];
    }
}
