using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Populations;
using Prevenance.Populations.Csv;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Law.Situations;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Tests.Support;
using Household = Prevenance.Law.Situations.Situation;
using Prevenance.Tests;

namespace Prevenance.Web.Tests.Api;

/// <summary>One household has the same rights, to the last bit, whichever way it is read.</summary>
public sealed class ReadingsAgreeTests(WebServer server) : IDisposable
{
    private const int OneSituationIn = 60;

    private static readonly Calculator Calculator = new();
    private static readonly ConcurrentDictionary<Month, IReadOnlyList<Variable>> KnownRights = new();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("readings");

    public static TheoryData<string> Examples => [.. ExamplesText.All.Select(example => example.Name)];

    [Theory, MemberData(nameof(Examples))]
    public Task An_example_has_the_same_rights_in_every_reading(string name) =>
        AssertAgree(ExamplesText.All.Single(example => example.Name == name).Read(), Example.Month);

    [Fact]
    public async Task Shared_situations_have_the_same_rights_in_every_reading()
    {
        Assert.SkipUnless(SharedSituations.Path is not null, "the shared situations are not beside this project");
        foreach (var (_, shared) in SituationsFile.Read(SharedSituations.Path!).Index().Where(one => one.Index % OneSituationIn == 0))
            await AssertAgree(shared.Input, shared.Period.Start);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task AssertAgree(JsonObject document, Month month)
    {
        var situation = SituationReader.Read(FrenchLaw.System, document, ReadingRules.Strict).Situation;
        var questions = Known(situation, month);
        var alone = Values(Calculator.Calculate(situation, new Request(questions, month)), questions);

        Assert.NotEmpty(alone);
        Assert.Equal(alone, AmongOthers(situation, questions, month));
        Assert.Equal(alone, FromCsv(situation, questions, month));
        Assert.Equal(alone, await UnderTheApi(document, situation, questions));
    }

    /// <summary>Computed with a copy of itself on each side.</summary>
    private static double[] AmongOthers(Household situation, IReadOnlyList<VariableAt> questions, Month month)
    {
        var together = SideBySide.Of([situation, situation, situation]);
        var answer = Calculator.Calculate(together.Whole, new Request(questions, month));
        return [.. questions.SelectMany(question => answer.Values(question)[together.LanesOf(1, question.Variable.Entity)])];
    }

    /// <summary>Written as CSV, brought into Parquet, and computed as a population.</summary>
    private double[] FromCsv(Household situation, IReadOnlyList<VariableAt> questions, Month month)
    {
        var (csv, path) = (Path.Combine(folder.FullName, Path.GetRandomFileName()), Path.Combine(folder.FullName, Path.GetRandomFileName()));
        CsvExport.Write(SituationUnit.Of(situation), csv);
        CsvImport.Convert(csv, path, FrenchLaw.System);
        var population = PopulationFolder.Open(path, FrenchLaw.System);
        using var reader = population.CreateReader();
        var plan = new PopulationPlan(population, new Request(questions, month));
        var result = plan.CreateWorker().Run(reader.Read(0), new HouseholdRange(0, 1));
        var values = new List<double>();
        foreach (var question in questions)
        {
            var lanes = new double[result[question].Range.Count];
            result[question].CopyTo(lanes);
            values.AddRange(lanes);
        }
        return [.. values];
    }

    private async Task<double[]> UnderTheApi(JsonObject document, Household situation, IReadOnlyList<VariableAt> questions)
    {
        var asked = document.DeepClone().AsObject();
        foreach (var (variable, period, id) in Lanes(situation, questions))
        {
            var instance = asked[variable.Entity.Plural]!.AsObject()[id]!.AsObject();
            var given = instance[variable.Name] as JsonObject;
            if (given is null)
                instance[variable.Name] = given = [];
            given[period.ToString()] = null;
        }
        using var response = await server.Client.PostAsJsonAsync("/calculate", asked, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        return [.. Lanes(situation, questions).Select(one => Number(one.Variable, answer[one.Variable.Entity.Plural]![one.Id]![one.Variable.Name]![one.Period.ToString()]!))];
    }

    private static IEnumerable<(Variable Variable, Period Period, string Id)> Lanes(Household situation, IReadOnlyList<VariableAt> questions) =>
        questions.SelectMany(question => situation.Instances(question.Variable.Entity).Select(who => (question.Variable, question.Period, Id: who.Key)));

    private static double Number(Variable variable, JsonNode value) => variable.Kind == ValueKind.Flag ? value.GetValue<bool>() ? 1 : 0 : value.GetValue<double>();

    private static double[] Values(Answer answer, IReadOnlyList<VariableAt> questions) => [.. questions.SelectMany(answer.Values)];

    /// <summary>The rights whose figures are known in that month, and that were not given.</summary>
    private static List<VariableAt> Known(Household situation, Month month) =>
        [.. KnownRights.GetOrAdd(month, _ => [.. FrenchLaw.System.RightVariables.Where(variable => IsKnown(situation, At(variable, month), month))])
            .Select(right => At(right, month))
            .Where(question => !situation.IsGiven(question.Variable, question.Period, 0))];

    private static VariableAt At(Variable right, Month month) => new(right, right.PeriodIn(month));

    private static bool IsKnown(Household situation, VariableAt question, Month month)
    {
        try
        {
            Calculator.Calculate(situation, new Request([question], month));
            return true;
        }
        catch (UncoveredException)
        {
            return false;
        }
    }
}
