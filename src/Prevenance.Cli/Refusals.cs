using Microsoft.Extensions.Options;
using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Rights;
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
        catch (TypeInitializationException law) when (law.GetBaseException() is LawFileException refusal)
        {
            // The law is read where it is first named.
            return await Guard(() => Task.FromException<int>(refusal));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Speech.Say("interrompu ; la même commande reprend où elle s’est arrêtée", "interrupted; the same command goes on where it stopped"));
            return ExitCode.Interrupted;
        }
        catch (InvalidInputException refusal)
        {
            foreach (var fault in refusal.Faults)
                Console.Error.WriteLine(fault.Path.Count == 0 ? Printable.Of(fault.Message.In(Speech.Language)) : Sentence(string.Join('/', fault.Path), fault.Message));
        }
        catch (TooMuchAskedException refusal)
        {
            Console.Error.WriteLine(refusal.Reason.In(Speech.Language));
        }
        catch (UnreadableFileException refusal)
        {
            Console.Error.WriteLine(Sentence(refusal.Path, refusal.Expected));
        }
        catch (UnreadableCaseException refusal)
        {
            Console.Error.WriteLine(Sentence(refusal.Place, refusal.Expected));
        }
        catch (LawFileException refusal)
        {
            Console.Error.WriteLine(Sentence(refusal.Place, refusal.Expected));
        }
        catch (UncoveredException refusal)
        {
            Console.Error.WriteLine(UncoveredText.Of(refusal).In(Speech.Language));
        }
        catch (StoreException refusal)
        {
            Console.Error.WriteLine(StoreRefusal.Of(refusal));
        }
        catch (Exception refusal) when (refusal is CircularDefinitionException
            or OptionsValidationException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Printable.Of(refusal.Message));
        }
        return ExitCode.InvalidInput;
    }

    /// <summary>What is wrong at a place, in the language of whoever reads.</summary>
    public static string Sentence(string place, Text what) => Printable.Of(Speech.Say($"{place} : {what.French}", $"{place}: {what.English}"));
}
