using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary>Populations as work of several machines.</summary>
internal sealed class PopulationWork : IWorkKind
{
    public string Name => "population";

    public Text Describe(string order)
    {
        var read = PopulationOrder.Read(order);
        return Text.Of(
            $"les droits de la population {read.People}, {read.Months} mois à partir de {read.Asked.First.InWords}, dans {read.Results}",
            $"the rights of the population {read.People}, {read.Months} months from {read.Asked.First.InWords}, into {read.Results}");
    }

    public bool IsDone(string order, int unit)
    {
        var read = PopulationOrder.Read(order);
        var files = read.Files;
        return read.BlocksOf(unit).All(files.IsThere);
    }

    /// <exception cref="RefusalException">The people, the rules or the figures are not, on this machine, those that were given out.</exception>
    public IUnits Open(string order)
    {
        var read = PopulationOrder.Read(order);
        var people = PopulationFolder.Open(read.People, FrenchLaw.System);
        var plan = read.Asked.PlanFor(people);
        var results = ResultFolder.Join(read.Results, people, plan);
        return results.Digest == read.Digest ? new PopulationUnits(read, plan, people, results) : throw new RefusalException(read.People, new Text(
            $"sur la machine {Environment.MachineName}, la population, les règles ou les chiffres ne sont pas ceux du travail donné : mettez-y la même version, ou arrêtez-y « work »",
            $"on the machine {Environment.MachineName}, the population, the rules or the figures are not those that were given out: put the same version there, or stop 'work' there"));
    }

    public void Complete(string order) => PopulationOrder.Read(order).Files.Complete();
}
