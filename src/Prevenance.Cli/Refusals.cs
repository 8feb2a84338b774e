using Microsoft.Extensions.Options;
using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Situations;
using Prevenance.Storage;

namespace Prevenance.Cli;

/// <summary>Turns what the modules refuse into one clear message and the exit code that says so.</summary>
internal static class Refusals
{
    public static async Task<int> Guard(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (AggregateException several)
        {
            // Several threads meet the same fault: it is told once.
            return await Guard(() => Task.FromException<int>(several.InnerExceptions[0]));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Speech.Say("interrompu ; la même commande reprend où elle s’est arrêtée", "interrupted; the same command goes on where it stopped"));
            return ExitCode.Interrupted;
        }
        catch (InvalidInputException refusal)
        {
            foreach (var fault in refusal.Faults)
                Console.Error.WriteLine(Printable.Of(fault.Path.Count == 0 ? Fault(fault) : $"{string.Join('/', fault.Path)} : {Fault(fault)}"));
        }
        catch (TooMuchAskedException refusal)
        {
            Console.Error.WriteLine(refusal.Reason.In(Speech.Language));
        }
        catch (UnreadableFileException refusal)
        {
            Console.Error.WriteLine(Printable.Of(refusal.Reason.In(Speech.Language)));
        }
        catch (StoreException refusal)
        {
            Console.Error.WriteLine(StoreRefusal.Of(refusal));
        }
        catch (Exception refusal) when (refusal is UnreadableCaseException or LawFileException
            or UncoveredException or CircularDefinitionException or OptionsValidationException
            or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Printable.Of(refusal.Message));
        }
        return ExitCode.InvalidInput;
    }

    private static string Fault(InputFault fault) => fault.Message.In(Speech.Language);
}
