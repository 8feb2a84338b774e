using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Prevenance.Web.Tests.Support.LongestFirst))]

namespace Prevenance.Web.Tests.Support;

/// <summary>
/// Begins with the classes that take minutes, so that none of them ends alone; first of all with the one that looks at all that is reachable in
/// memory, while little is there.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        nameof(Pages.NothingKeptTests), nameof(Staff.LeakTests), nameof(Pages.EveryPageTests), nameof(Pages.SharedCasesTests), nameof(Pages.FirstScreenTests),
        nameof(Pages.InterviewJourneyTests), nameof(Pages.WalkTests), nameof(Pages.KeepingTests), nameof(Pages.ArabicTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(Place).ThenBy(one => one.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Place<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection =>
        Array.FindIndex(Longest, name => collection.TestCollectionDisplayName.Contains($".{name} ", StringComparison.Ordinal)) is >= 0 and var place ? place : Longest.Length;
}
