using Prevenance.Exchange.Cases;
using Prevenance.Law.France;
using Prevenance.Law.France.Witness;
using Prevenance.Tests;

namespace Prevenance.Exchange.Tests.Cases;

/// <summary>The situations that the reference model computed, where they lie beside the project.</summary>
public class PeerCasesTests
{
    private const double Percent = 99.5;

    private static readonly Lazy<CheckReport?> Report = new(Check);

    [Fact]
    public void Every_variable_agrees_or_differs_for_a_reason_that_an_entry_tells()
    {
        Assert.SkipWhen(Report.Value is null, "the situations of the reference model are not beside the project (../shared/law)");
        var apart = Report.Value!.Variables.Where(pair => pair.Value.AccountedPercent is not >= Percent)
            .Select(pair => $"{pair.Key}: {pair.Value.Agree} agree, {pair.Value.Differ} differ, {pair.Value.Explained} of them explained");
        Assert.Empty(apart);
        Assert.NotEmpty(Report.Value.Variables);
    }

    private static CheckReport? Check()
    {
        if (SharedSituations.Path is not { } path)
            return null;
        var checker = new CaseChecker(FrenchLaw.System.Read(ReferenceModel.Assumed), ReferenceModel.Readings);
        var report = new CheckReport(name => FrenchLaw.System.Find(name)?.Notes is { IsRight: true });
        foreach (var result in SituationsFile.Read(path).AsParallel().AsOrdered().Select(checker.Check))
            report.Add(result);
        return report;
    }
}
