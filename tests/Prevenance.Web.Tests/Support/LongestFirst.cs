using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Prevenance.Web.Tests.Support.LongestFirst))]

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// Begins with the classes that take minutes, so that none of them ends alone; first of all with the one that looks at all that is reachable in
/// memory, while little is there.
/// </summary>
/// <remarks>
/// As many as there are processors begin at once, in the order that is given; of the others, which wait for a place, the last given takes it first
/// (seen on the times of a whole run: given in order, the longest began last and ran alone for three minutes).
/// </remarks>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] AtOnce = [nameof(Pages.NothingKeptTests), nameof(Staff.LeakTests)];

    private static readonly string[] Longest =
    [
        nameof(Pages.EveryPageTests), nameof(Pages.InterviewJourneyTests), nameof(Staff.WorkerDayTests), nameof(Pages.FirstScreenTests), nameof(Pages.SharedCasesTests),
        nameof(Pages.WalkTests), nameof(Pages.ArabicTests), nameof(Staff.Provider.ProConnectTests), nameof(Pages.KeepingTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Place).ThenBy(one => one.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        return (In(AtOnce), In(Longest)) switch
        {
            ( >= 0 and var place, _) => place,
            (_, >= 0 and var place) => int.MaxValue - place,
            _ => AtOnce.Length,
        };

        int In(string[] names) => Array.FindIndex(names, name => collection.TestCollectionDisplayName.Contains($".{name} ", StringComparison.Ordinal));
    }
}
