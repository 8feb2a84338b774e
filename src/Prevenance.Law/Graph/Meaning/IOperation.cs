namespace Prevenance.Law.Graph.Meaning;

/// <summary>What an operation on lanes means, whatever it computes with. Operands that it does not have are passed over.</summary>
internal interface IOperation
{
    T Apply<T>(T a, T b, T c)
        where T : struct, IValue<T>;
}

/// <summary>Something to be done with an operation once it is known which: see <see cref="LaneOperations.Use"/>.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal interface IOperationUse<TResult>
{
    TResult With<TOperation>(TOperation operation)
        where TOperation : struct, IOperation;
}
