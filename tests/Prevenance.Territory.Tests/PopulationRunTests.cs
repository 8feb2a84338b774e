using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;

namespace Prevenance.Territory.Tests;

public class PopulationRunTests
{
    private static readonly IReadOnlyList<VariableAt> Rights =
        [.. FrenchLaw.System.Rights
            .Select(right => new VariableAt(right, right.PeriodIn(TemporaryPopulation.Month)))];

    private static readonly Request Request = new(Rights, TemporaryPopulation.Month, AllowsForecast: true);

    [Fact]
    public void AHouseholdHasTheSameRightsAloneAndAmongThousandsToTheLastBit()
    {
        using var people = new TemporaryPopulation(1300);
        using var population = people.Open();
        using var results = Results(people, population, threads: 2);
        foreach (var household in Enumerable.Range(0, population.Households).Where(household => household % 13 == 0))
        {
            var alone = new Calculator().Calculate(HouseholdReading.Read(population, household), Request);
            foreach (var question in Rights)
                Assert.Equal(alone.Values(question), Among(results, population, question, household));
        }
    }

    [Fact]
    public void TheNumberOfThreadsChangesNothing()
    {
        using var people = new TemporaryPopulation(1300);
        using var population = people.Open();
        using (Results(people, population, threads: 1, "one.pop"))
        using (Results(people, population, threads: 2, "two.pop"))
            Assert.Equal(File.ReadAllBytes(people.InFolder("one.pop")), File.ReadAllBytes(people.InFolder("two.pop")));
    }

    [Fact]
    public void TheSameSeedGivesTheSamePopulationAndAnotherDoesNot()
    {
        using var first = new TemporaryPopulation(300);
        using var same = new TemporaryPopulation(300);
        using var other = new TemporaryPopulation(300, seed: 8);
        Assert.Equal(File.ReadAllBytes(first.Path), File.ReadAllBytes(same.Path));
        Assert.NotEqual(File.ReadAllBytes(first.Path), File.ReadAllBytes(other.Path));
    }

    [Fact]
    public void ARunThatWasInterruptedGoesOnAndGivesTheSameResults()
    {
        using var people = new TemporaryPopulation(1300);
        using var population = people.Open();
        using var whole = Results(people, population, threads: 1, "whole.pop");
        var plan = new PopulationPlan(population, Request);
        using (var interrupted = ResultFile.CreateOrResume(people.InFolder("resumed.pop"), population, Rights))
            PopulationRun.Over(plan, population, [1], interrupted.Take, threads: 1);
        Assert.False(File.Exists(people.InFolder("resumed.pop")), "what is not whole does not take its name");

        using (var resumed = ResultFile.CreateOrResume(people.InFolder("resumed.pop"), population, Rights))
        {
            Assert.Equal([0, 2], resumed.Remaining());
            PopulationRun.Over(plan, population, resumed.Remaining(), resumed.Take, threads: 1);
            resumed.Complete();
        }
        Assert.Equal(File.ReadAllBytes(people.InFolder("whole.pop")), File.ReadAllBytes(people.InFolder("resumed.pop")));
    }

    [Fact]
    public void ResultsOfAnotherPopulationAreNotGoneOnWith()
    {
        using var people = new TemporaryPopulation(1300);
        using (var population = people.Open())
        using (var interrupted = ResultFile.CreateOrResume(people.InFolder("results.pop"), population, Rights))
            PopulationRun.Over(new PopulationPlan(population, Request), population, [1], interrupted.Take, threads: 1);

        people.DrawAgain(seed: 8);
        using var others = people.Open();
        using var results = ResultFile.CreateOrResume(people.InFolder("results.pop"), others, Rights);
        Assert.Equal([0, 1, 2], results.Remaining());
    }

    private static ColumnFile Results(TemporaryPopulation people, FilePopulation population, int threads, string name = "results.pop")
    {
        var plan = new PopulationPlan(population, Request);
        using var results = ResultFile.CreateOrResume(people.InFolder(name), population, Rights);
        PopulationRun.Over(plan, population, results.Remaining(), results.Take, threads);
        results.Complete();
        return ColumnFile.Open(people.InFolder(name));
    }

    private static double[] Among(ColumnFile results, FilePopulation population, VariableAt question, int household)
    {
        var lanes = population.Lanes(question.Variable.Entity, new HouseholdRange(household, 1));
        var values = new double[lanes.Count];
        results.Read(ResultFile.Section(question), lanes.First, values);
        return values;
    }
}
