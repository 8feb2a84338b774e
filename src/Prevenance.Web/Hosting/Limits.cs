using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Hosting;

/// <summary>
/// What one request, one address and everybody together may ask of the server. Each is a setting under <c>Limits</c>, in
/// <c>settings.json</c> beside the store or in the environment (<c>Limits__Seconds=5</c>); docs/security.md tells them all.
/// </summary>
public sealed class Limits
{
    public const string Section = "Limits";

    /// <summary>Bytes of one request. A large family over three years is a tenth of this.</summary>
    [Range(1_000, 100_000_000)]
    public int RequestBytes { get; init; } = 1024 * 1024;

    /// <summary>Persons of one situation, and as many groups of each kind.</summary>
    [Range(1, 100_000)]
    public int Persons { get; init; } = 500;

    /// <summary>Values that one situation may come to: months, times persons, times variables.</summary>
    [Range(1_000, 100_000_000)]
    public int Cells { get; init; } = 300_000;

    /// <summary>Faults that one answer tells.</summary>
    [Range(1, 10_000)]
    public int Faults { get; init; } = 50;

    /// <summary>Values asked for at once, each for one variable and period: every right over two years, which pages look ahead at, and half as much again.</summary>
    [Range(1, 1_000_000)]
    public int Questions { get; init; } = 5_000;

    /// <summary>Months from the present of a request, or else the first one that it asks for, to the last.</summary>
    [Range(1, 1_200)]
    public int Months { get; init; } = 72;

    /// <summary>Nodes of the graph of one request.</summary>
    [Range(10_000, 100_000_000)]
    public int Nodes { get; init; } = 400_000;

    /// <summary>Values computed by one request, held at once: those of its graph, times the persons.</summary>
    [Range(100_000, 1_000_000_000)]
    public int Values { get; init; } = 5_000_000;

    /// <summary>Values told by one trace, which writes each in words.</summary>
    [Range(1_000, 10_000_000)]
    public int TracedValues { get; init; } = 200_000;

    /// <summary>Values along the axes of one request: points, times values asked at each. A thousand points of ten values.</summary>
    [Range(1, 10_000_000)]
    public int CurveValues { get; init; } = 10_000;

    /// <summary>Seconds that the processor may work out one request. Sixty months of three benefits took 3 to 7 on a machine that others kept busy.</summary>
    [Range(0.1, 600)]
    public double ProcessorSeconds { get; init; } = 10;

    /// <summary>
    /// Seconds after which a request is given up, however little was done for it: on a machine that others keep busy, or while
    /// many wait for their turn, they go by without any work.
    /// </summary>
    [Range(1, 600)]
    public int Seconds { get; init; } = 30;

    /// <summary>Calculations of the HTTP interface at once, for everybody; none: as many as there are cores.</summary>
    [Range(0, 1_000)]
    public int Calculations { get; init; }

    /// <summary>Those of one network at once; others of it wait.</summary>
    [Range(1, 1_000)]
    public int CalculationsOfOneNetwork { get; init; } = 4;

    /// <summary>Calculations that may wait for their turn.</summary>
    [Range(0, 100_000)]
    public int Waiting { get; init; } = 500;

    /// <summary>What one network may leave in ten minutes, calls and kept answers together: enough for a room where several people share one address.</summary>
    [Range(1, 10_000)]
    public int Left { get; init; } = 20;

    /// <summary>What the networks around it may leave together: a provider lends many addresses to one person, and one address to many.</summary>
    [Range(1, 100_000)]
    public int LeftAround { get; init; } = 100;

    /// <summary>What everybody may leave in ten minutes once a box is half full: the other half lasts until somebody looks.</summary>
    [Range(1, 10_000)]
    public int LeftOfReserve { get; init; } = 10;

    /// <summary>Kept answers that one network may ask for in ten minutes: enough for mistakes, too little for guessing.</summary>
    [Range(1, 10_000)]
    public int Opened { get; init; } = 60;

    /// <summary>Proxies before this server, whose word for the address of a client is taken: addresses, or networks such as 10.0.0.0/8.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Names under which this server is known. Others are refused, where any is given; none is ever repeated but these and those of the machine itself.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    internal SituationLimits OfSituations => new() { MostInstances = Persons, MostCells = Cells, MostFaults = Faults };

    /// <summary>One for each request, however many times it calculates.</summary>
    internal Patience PatienceWith(HttpContext? context)
    {
        if (context?.Features.Get<Patience>() is { } known)
            return known;
        var patience = new Patience(TimeSpan.FromSeconds(ProcessorSeconds), context?.RequestAborted ?? CancellationToken.None);
        context?.Features.Set(patience);
        return patience;
    }

    internal Effort OfRequests => new() { MostQuestions = Questions, MostMonths = Months, MostNodes = Nodes, MostValues = Values };
}
