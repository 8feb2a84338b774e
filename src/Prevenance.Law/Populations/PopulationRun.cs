namespace Prevenance.Law.Populations;

/// <summary>Takes the values of a block, on whichever thread computed it.</summary>
public delegate void BlockSink(BlockResult result);

/// <summary>Computes a whole population block by block, on several threads.</summary>
public static class PopulationRun
{
    /// <summary>
    /// How many households are put in order and computed at once: those of one shape stand together among as many, and no more
    /// memory is taken than a unit of files does. Measured: see bench/README.md.
    /// </summary>
    public const int HouseholdsPerBlock = 16_384;

    /// <summary>How many blocks a population takes.</summary>
    public static int Blocks(IPopulation population) => (population.Households + HouseholdsPerBlock - 1) / HouseholdsPerBlock;

    /// <param name="plan">The request, made ready.</param>
    /// <param name="population">One of the shape that the plan was made for.</param>
    /// <param name="blocks">The blocks to compute, by number.</param>
    /// <param name="sink">Takes the values of each block; called by several threads at once.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops after the blocks that are being computed.</param>
    public static void Over(
        PopulationPlan plan, IPopulation population, IEnumerable<int> blocks, BlockSink sink, int threads, CancellationToken stop = default) =>
        SteadyWorkers.ForEach(
            blocks, plan.CreateWorker, (block, worker) => sink(worker.Run(population, RangeOf(block, population.Households))), threads, stop);

    /// <summary>The households of a block.</summary>
    /// <param name="block">Its number.</param>
    /// <param name="households">How many households there are in all.</param>
    public static HouseholdRange RangeOf(int block, int households)
    {
        var first = block * HouseholdsPerBlock;
        return new HouseholdRange(first, Math.Min(HouseholdsPerBlock, households - first));
    }
}
