/** The English words for spare keys, in alphabetical order. A word that is gone would lock nobody out, but none ever goes. */
export const words: readonly string[] = `
  abbey ability academy accent accord acorn acre action actor adapter address admiral advice aerial affair agenda
  aisle alarm album alcove alert algebra alley almond alphabet alpine amber amulet anchor angle animal answer
  antenna anthem antique anvil apple apricot apron aquarium arcade arch arena argument armchair aroma arrow artist
  aspen atlas atom atrium attic august aunt author autumn avenue award awning axle azure badge bagel bakery
  balance balcony ball bamboo banana band banjo banner barber barley barn barrel basil basket baton battery bazaar
  beach bead beaver beetle belt beret berry bicycle birch biscuit bison blanket blossom blouse blue board boat
  bobsled bonnet bonus book border botany bottle boulder bouquet bowl boxer bracelet brain branch brass bravo
  breeze brick bridge broccoli bronze broom brother brush bubble bucket budget buffalo bugle builder bulb bundle
  bunny burger burrow bushel butter buzzer cabbage cabin cable cactus cake calcium calendar caller camera campus
  canal candle canoe canvas canyon captain caramel carbon card cargo carnival carpet carrot castle cedar ceiling
  celery cello cement census cereal chain chalk chamber channel chart cheese chef cherry chess chicken chimney
  choir cinema cinnamon circle citizen city civic clamp clarinet classic clay clerk cliff climate clinic clock
  clothes cloud clover coach coast cobalt cocoa code coffee coin collar colt column comb comedy comfort compass
  concert cookie copper copy coral cork corner cosmos cottage council cousin cradle craft crane crater crayon
  cream creek crib cricket crocus crop cross crowd cruise crumb crust crystal cube cucumber culture cupboard curry
  curtain curve cushion custom cycle cymbal cypress dahlia daisy dance dawn daylight debut decade december deck
  decor deer delight delta denim dentist deposit depth derby desert design detail diagram diamond diary dice digit
  dinner diploma dish distance diver doctor dolphin domain dome donkey door dough dozen dragon drama drawer dress
  drift drizzle drum duet dune dusk dynamo eagle earth easel east echo eclipse edge edition effort eggplant
  elastic elbow elder election elephant elevator embassy emerald emotion energy engine enigma envelope epic
  episode equator errand essay estate evening exam exhibit exit expert eyebrow fabric factory falcon family farm
  fashion fauna feather february fence fern festival fiddle field figure filter finch finger flag flame flannel
  fleet flight flint float floor flower flute foam focus folder folk food forest formula fossil fountain fragment
  freckle freedom friday friend frog frost fruit fudge funnel future galaxy gallery game garage garden garlic
  gazelle genius geranium geyser giant gift giraffe glacier glass glider globe gold gondola goose gorge gown
  grammar granite grape gravity green grid grocery group grove guide guitar gull habit hail hammer hamster harmony
  harp harvest hawk hazel heart helmet herb heritage heron hexagon highway hill hinge hobby hockey holiday hollow
  honey horizon horn horse hotel hurdle hydrant iceberg icon idea igloo image income index indigo inlet insect
  island isotope item ivory jacket jaguar january jasmine jazz jeans jelly jersey jewel jigsaw journal juice july
  jungle junior justice kayak kernel kettle keyboard kidney kiln kiosk kitchen kite kitten kiwi knee knight
  knitting knob koala label lace ladder lagoon lamb lantern laptop laser laundry lava lavender leader leaf lecture
  legend lemon lens leopard letter level library lilac lily lime linen lion list lizard llama lobster local locket
  lodge logic lotus lounge love lullaby lumber lunch luxury lynx lyric machine magazine magic magnet mandolin
  mango mansion maple marble margin marina market marsh mask matrix mayor maze meadow meal melody member memory
  menu meridian meteor method metro midnight mile mimosa mineral minute mirror mixer mobile model moment monday
  monitor month moon morning mosaic moss motor mouse movie muffin mulberry muscle museum mushroom music mustard
  myth napkin nation nature navy nebula needle nephew nerve nest network neutron news nickel noise north note
  notice novel nugget nursery nutmeg nylon oasis oatmeal object oboe ocean octave october office olive omelet
  onion opal opera optic orange orbit orchard oregano oriole ornament ostrich otter outdoor oven owner oxygen
  oyster ozone pacific package paddle page paint palace palm panda panel panther papaya paper parade parcel park
  parsley partner pasta patch patio pattern pavement peanut pear pebble pedal pelican pencil penguin pepper
  perfume period person phase phone photo physics piano picnic picture pigeon pillow pilot pine pioneer pitcher
  pixel pizza planet plaster plate player plum plywood poem pond pool poplar porch portrait postcard potato
  pottery powder prairie present prince prism prize profile program project proverb public pudding pulley pulse
  pumpkin puppet purple puzzle pyramid quail quality quarter quay quest quill quiver quiz quota rabbit raccoon
  radar radio rafter rainbow raisin rapid raven recipe record reef reform region relay relief remedy report
  reptile rescue result rhubarb rhythm ribbon ring ripple road robin robot rodeo roof rope route rubber ruby
  rudder ruler runner safari saffron salad salmon salt salute sample sapphire sardine satin saturday sauce scale
  scarf scenery school science scooter score scout screen script season second secret sedan seed seesaw segment
  seminar sentence sequel series service shadow shape sheep shelf shepherd sherbet shield ship shirt shoe shoulder
  shovel shower shuttle siding signal silence silk silver siren sketch skill sleeve slice slipper slogan slope
  snack snow soap soccer society sock soda soil solar sonata song sorbet south speech sphere spider spinach spiral
  sponge spoon sport spring spruce square squirrel stable stadium stage stairs stamp star station steam steel step
  stereo stone stool street studio sturgeon style subject suburb subway sugar suit summer sunday sunrise supper
  surface swan sweater swing symbol symphony syrup system tablet tailor talent tapestry target taxi teacher tennis
  tent term terrace texture theme thimble thread throne thumb thunder thursday ticket tiger timber tissue title
  tomato tongue topic tortoise tourist towel track trade traffic travel tray treasure tree trellis trifle trophy
  trout trumpet trunk tuba tuesday tulip tundra turbine turkey turnip turtle tutor tuxedo twelve twin type ukulele
  umbrella umpire uncle uniform unit universe update uphill upland urchin utensil utopia vacation vacuum valve
  vanilla vase vault vector vehicle velvet vendor venture verse vessel veteran video view village vinegar violet
  visa visitor vitamin voice volcano volley volume voyage wafer wagon waist walnut walrus waltz washer wave wealth
  wedding week whale wheat wheel whisker wicker widget window winter wire wisdom wolf wonder word wreath writer
  yacht yellow yoga yogurt zebra zenith zero zigzag zinc zipper zodiac
`
  .trim()
  .split(/\s+/u);
