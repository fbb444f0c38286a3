/** «Traditional simplified» pairs, apart by a bar. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
